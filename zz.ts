import { measureSearch, formatCosts } from './scripts/bench/search.ts';
console.log(formatCosts(5, await measureSearch(process.argv[2]!, ['seguridad', 'OTAN', 'contramedidas', '"seguridad igual e indivisible"', 'acuerdo de paz', 'seguridda', 'Rusia Bielorrusia', 'firmar', 'energetico', 'no injerencia', '"de ser necesario"', 'OTAN -nuclear'])));
