/** The words of reading without a connection. A file of its own, so that the browser loads no other words. */
export const offlineEs = {
  title: 'Leer sin conexión',
  description: 'Qué se puede leer sin conexión, cuánto ocupa en este dispositivo y cómo borrarlo.',
  lead: 'Las páginas que se visitan quedan guardadas en el navegador y se abren también sin conexión. Quien lo pida puede guardar el corpus entero, con su búsqueda.',
  missingTitle: 'Esta página no está guardada',
  missing:
    'No hay conexión, y la página que pide no está guardada en este dispositivo. Vuelva a intentarlo cuando haya conexión; entre tanto se puede leer lo que sigue.',
  retry: 'Intentar de nuevo',
  corpus: 'El corpus entero',
  scriptNeeded:
    'Guardar páginas necesita JavaScript y un navegador que lo permita. Sin ello el sitio se lee igual, con conexión; cualquier página se puede guardar o imprimir con el navegador.',
  unsupported: 'Este navegador, o esta ventana, no permite guardar páginas. Con conexión, el sitio se lee igual.',
  offer: (files: string, megabytes: string) =>
    `Todos los textos con sus páginas y su búsqueda: ${files} ficheros, ${megabytes} MB en este dispositivo; la descarga suele ser menor, porque llega comprimida. Puede interrumpirse y seguir otro día.`,
  /** In which language pages are kept, where it is not that of the interface. */
  keptIn: { es: 'Las páginas se guardan en español.', en: 'Las páginas se guardan en inglés.' },
  keep: 'Guardar el corpus',
  stop: 'Interrumpir',
  goOn: 'Seguir guardando',
  stopped: (files: string, all: string) => `Interrumpido: ${files} de ${all} ficheros guardados.`,
  progress: (files: string, all: string, megabytes: string) => `${files} de ${all} ficheros, ${megabytes} MB`,
  progressLabel: 'Guardado',
  done: (files: string, megabytes: string) =>
    `El corpus está guardado: ${files} ficheros, ${megabytes} MB. Se lee y se busca en él sin conexión.`,
  older: 'Lo guardado es de una edición anterior. Ponerlo al día descarga sólo lo que ha cambiado.',
  renew: 'Poner al día',
  outdated:
    'Hay una edición nueva del sitio: acepte la actualización, o vuelva a cargar la página, y guárdela después.',
  failed: 'No se pudo terminar: falta conexión o sitio en el dispositivo. Lo que ya llegó queda guardado.',
  remove: 'Borrar el corpus guardado',
  removed: 'Se borró el corpus guardado.',
  start: 'Empezar a leer:',
  visited: 'Páginas visitadas',
  visitedHint: 'Las últimas cien que se abrieron en este navegador, la más reciente primero.',
  noneVisited: 'Todavía ninguna.',
  removeVisited: 'Borrar las páginas visitadas',
  newEdition: 'Hay una edición nueva del sitio. Lo guardado en este dispositivo es de la anterior.',
  update: 'Actualizar',
  updating: 'Actualizando…',
  later: 'Ahora no',
  share: 'Compartir esta página',
};

export type OfflineStrings = typeof offlineEs;

export const offlineEn: OfflineStrings = {
  title: 'Reading offline',
  description: 'What can be read without a connection, how much room it takes on this device, and how to remove it.',
  lead: 'Pages that you visit are kept in the browser and open without a connection too. If you ask for it, the whole corpus is kept, with its search.',
  missingTitle: 'This page is not kept',
  missing:
    'There is no connection, and the page that you ask for is not kept on this device. Try again when there is one; meanwhile you can read what follows.',
  retry: 'Try again',
  corpus: 'The whole corpus',
  scriptNeeded:
    'Keeping pages needs JavaScript and a browser that allows it. Without it the site reads the same while there is a connection; the browser can save or print any page.',
  unsupported:
    'This browser, or this window, does not allow pages to be kept. While there is a connection, the site reads the same.',
  offer: (files, megabytes) =>
    `All texts with their pages and their search: ${files} files, ${megabytes} MB on this device; the download is usually smaller, since it arrives compressed. It can be interrupted and continued another day.`,
  keptIn: { es: 'Pages are kept in Spanish.', en: 'Pages are kept in English.' },
  keep: 'Keep the corpus',
  stop: 'Interrupt',
  goOn: 'Continue',
  stopped: (files, all) => `Interrupted: ${files} of ${all} files kept.`,
  progress: (files, all, megabytes) => `${files} of ${all} files, ${megabytes} MB`,
  progressLabel: 'Kept',
  done: (files, megabytes) =>
    `The corpus is kept: ${files} files, ${megabytes} MB. It can be read and searched without a connection.`,
  older: 'What is kept is of an earlier edition. Bringing it up to date fetches only what has changed.',
  renew: 'Bring up to date',
  outdated: 'The site has a new edition: accept the update, or load the page again, and keep it then.',
  failed: 'This could not be finished: there is no connection, or no room on the device. What arrived stays.',
  remove: 'Remove the kept corpus',
  removed: 'The kept corpus was removed.',
  start: 'Begin to read:',
  visited: 'Visited pages',
  visitedHint: 'The last hundred that were opened in this browser, the latest first.',
  noneVisited: 'None yet.',
  removeVisited: 'Remove the visited pages',
  newEdition: 'The site has a new edition. What is kept on this device is of the one before.',
  update: 'Update',
  updating: 'Updating…',
  later: 'Not now',
  share: 'Share this page',
};
