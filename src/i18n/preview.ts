/** The words of previews in the browser. A file of its own, so that the browser loads no other words. */
export const previewEs = {
  label: (of: string) => `Vista previa: ${of}`,
  place: (n: number, all: number) => `${String(n)} de ${String(all)} en este texto`,
  previous: 'anterior',
  next: 'siguiente',
  open: 'Abrir',
  failed: 'No se pudo cargar.',
};

export type PreviewStrings = typeof previewEs;

export const previewEn: PreviewStrings = {
  label: (of) => `Preview: ${of}`,
  place: (n, all) => `${String(n)} of ${String(all)} in this text`,
  previous: 'previous',
  next: 'next',
  open: 'Open',
  failed: 'It could not be loaded.',
};
