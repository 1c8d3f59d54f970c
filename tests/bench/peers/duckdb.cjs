// DuckDB as the bench's peer (design/performance.md, section 2). A command a line, its words apart by tabs:
//   table NAME FILE.csv SEPARATOR   ask NAME SQL   copy NAME FILE.csv
// Each is answered by a line: milliseconds, and the sum of the answer's last column.
const { DuckDBInstance } = require('@duckdb/node-api');
const readline = require('node:readline');

const since = (start) => Number(process.hrtime.bigint() - start) / 1e6;

async function obey(connection, [command, name, ...rest]) {
  const start = process.hrtime.bigint();
  if (command === 'table') {
    const [file, separator] = rest;
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_csv('${file}', delim='${separator}', header=true)`);
    return `${since(start)} 0`;
  }
  if (command === 'copy') {
    await connection.run(`COPY ${name} TO '${rest[0]}' (HEADER, DELIMITER ';')`);
    return `${since(start)} 0`;
  }
  const rows = await (await connection.run(rest[0])).getRows();
  const taken = since(start);
  return `${taken} ${rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)}`;
}

async function main(folder) {
  const connection = await (await DuckDBInstance.create(`${folder}/peer.duckdb`, { threads: '2' })).connect();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(`${await obey(connection, line.split('\t'))}\n`);
  }
}

main(process.argv[2]);
