// DuckDB as the bench's peer (design/performance.md, section 2). A command a line, its words apart by tabs:
//   table NAME FILE.csv SEPARATOR   ask NAME SQL   copy NAME FILE.csv
//   normalize FILE.csv   export FILE.csv        a tabelão into tables as a school's are, and those into a tabelão
// Each is answered by a line: milliseconds, and the sum of the answer's last column or the rows that were written.
const { DuckDBInstance } = require('@duckdb/node-api');
const readline = require('node:readline');

const since = (start) => Number(process.hrtime.bigint() - start) / 1e6;

const tenths = (column) => `replace(${column}, ',', '.')::DECIMAL(5, 1) AS ${column}`;

const normalized = (file) => [
  `CREATE TABLE raw AS SELECT * FROM read_csv('${file}', delim=';', header=true, all_varchar=true)`,
  `CREATE TABLE weeks AS SELECT row_number() OVER (ORDER BY semana) AS week, semana,
     strptime(inicio_semana, '%d/%m/%Y')::DATE AS inicio_semana FROM (SELECT DISTINCT semana, inicio_semana FROM raw)`,
  `CREATE TABLE cohorts AS SELECT row_number() OVER (ORDER BY trilha, turma) AS cohort, *
     FROM (SELECT DISTINCT trilha, turma, tutor FROM raw)`,
  'CREATE TABLE students AS SELECT DISTINCT aluno_id::BIGINT AS student, aluno, email, celular FROM raw',
  'CREATE TABLE courses AS SELECT DISTINCT trilha, curso_id::BIGINT AS course, curso FROM raw',
  `CREATE TABLE members AS SELECT DISTINCT week, cohort, aluno_id::BIGINT AS student, situacao
     FROM raw JOIN weeks USING (semana) JOIN cohorts USING (trilha, turma)`,
  `CREATE TABLE expectations AS SELECT DISTINCT week, cohort, curso_id::BIGINT AS course, ${tenths('esperado')}
     FROM raw JOIN weeks USING (semana) JOIN cohorts USING (trilha, turma)`,
  `CREATE TABLE cells AS SELECT DISTINCT week, aluno_id::BIGINT AS student, curso_id::BIGINT AS course, estado,
     ${tenths('progresso')}, aulas_completas::INT AS aulas_completas, aulas_assistidas::INT AS aulas_assistidas,
     strptime(coletado_em, '%d/%m/%Y %H:%M') AS coletado_em, origem
     FROM raw JOIN weeks USING (semana) ORDER BY week, student, course`,
  'DROP TABLE raw',
];

const tabelao = `SELECT w.semana, w.inicio_semana, h.trilha, h.turma, h.tutor, s.student AS aluno_id, s.aluno, s.email,
    s.celular, k.course AS curso_id, k.curso, c.estado, c.progresso, c.aulas_completas, c.aulas_assistidas,
    c.coletado_em, c.origem, e.esperado, m.situacao
  FROM members m JOIN weeks w USING (week) JOIN cohorts h USING (cohort) JOIN students s USING (student)
    JOIN cells c ON c.week = m.week AND c.student = m.student
    JOIN courses k ON k.course = c.course AND k.trilha = h.trilha
    JOIN expectations e ON e.week = m.week AND e.cohort = m.cohort AND e.course = c.course
  ORDER BY m.week, m.cohort, s.aluno, s.student, k.course`;

const lastColumn = async (result) => (await result.getRows()).reduce((sum, row) => sum + Number(row.at(-1)), 0);

async function obey(connection, [command, ...words]) {
  if (command === 'normalize') {
    for (const sql of normalized(words[0])) await connection.run(sql);
    return 0;
  }
  if (command === 'export') {
    const how = "HEADER, DELIMITER ';', DATEFORMAT '%d/%m/%Y', TIMESTAMPFORMAT '%d/%m/%Y %H:%M'";
    return lastColumn(await connection.run(`COPY (${tabelao}) TO '${words[0]}' (${how})`));
  }
  if (command === 'table') {
    const [name, file, separator] = words;
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}', delim='${separator}', header=true)`);
    return 0;
  }
  if (command === 'copy')
    return lastColumn(await connection.run(`COPY ${words[0]} TO '${words[1]}' (HEADER, DELIMITER ';')`));
  return lastColumn(await connection.run(words[1]));
}

async function main(folder) {
  const connection = await (await DuckDBInstance.create(`${folder}/peer.duckdb`, { threads: '2' })).connect();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const start = process.hrtime.bigint();
    const total = await obey(connection, line.split('\t'));
    process.stdout.write(`${since(start)} ${total}\n`);
  }
}

main(process.argv[2]);
