/** The style of a book: little, since readers and their machines choose the rest. */
export const style = `body {
  line-height: 1.45;
  hyphens: auto;
}
h1, h2, h3 {
  line-height: 1.2;
  hyphens: none;
  break-after: avoid;
  page-break-after: avoid;
}
h1 {
  font-size: 1.5em;
}
h2 {
  font-size: 1.25em;
}
p {
  margin: 0 0 0.7em;
  orphans: 2;
  widows: 2;
}
small, .meta, .of, .retired {
  font-size: 0.85em;
  font-weight: normal;
}
.lead {
  font-size: 1.05em;
}
.facts {
  font-size: 0.85em;
  border-top: 1px solid;
  border-bottom: 1px solid;
  margin: 1.5em 0;
  padding: 0.5em 0;
}
dt {
  font-weight: bold;
}
dd {
  margin: 0 0 0.5em;
}
nav ol {
  list-style: none;
  padding-inline-start: 1.2em;
}
nav > ol {
  padding: 0;
}
nav li {
  margin: 0.4em 0;
}
.facts h2 {
  font-size: 1em;
  margin: 0 0 0.5em;
}
.text {
  margin-inline-start: 2.6em;
}
.num {
  float: inline-start;
  width: 3em;
  margin-inline-start: -3.6em;
  font: 0.72em/2 sans-serif;
  text-indent: 0;
}
.item {
  padding-inline-start: 1.6em;
}
.signature {
  margin-inline-start: 30%;
}
.ref {
  font: bold 0.68em sans-serif;
  vertical-align: 0.45em;
  line-height: 0;
  text-decoration: none;
  padding: 0 0.12em;
}
.note {
  font-size: 0.85em;
  margin: 0 0 1em;
}
.note p {
  margin: 0 0 0.3em;
}
/* «párr. d32» */
.note a[href*='#'] {
  white-space: nowrap;
}
`;
