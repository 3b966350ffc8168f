/**
 * Fills in the day of access, which only the reader knows. The first such place of each style says how the style writes
 * a day (see `citationElements`); the others name their style.
 */
export function fillAccessed(page: ParentNode, day = new Date()): void {
  for (const place of page.querySelectorAll<HTMLElement>('.accessed')) {
    const { style } = place.dataset;
    const form = page.querySelector<HTMLElement>(`.accessed[data-style="${style}"][data-pattern]`)?.dataset;
    if (form?.pattern) place.textContent = dayIn(form.pattern, form.months ?? '', day);
  }
}

/** A day in a pattern such as `{d} de {month} de {y}`, with the names of the months separated by spaces. */
export function dayIn(pattern: string, months: string, day: Date): string {
  const parts: Record<string, string | undefined> = {
    d: String(day.getDate()),
    month: months.split(' ')[day.getMonth()],
    y: String(day.getFullYear()),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
