// Runs the SQL of a Markdown file, block by block, and says how many rows each gives.
"use strict";
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

async function main(doc) {
  const blocks = [...fs.readFileSync(doc, "utf8").matchAll(/```sql\n([\s\S]*?)```/g)].map((m) => m[1]);
  const db = await (await DuckDBInstance.create(":memory:")).connect();
  if (blocks.length !== 4) throw new Error(`${blocks.length} blocks of SQL`);
  for (const block of blocks) {
    const reader = await db.runAndReadAll(block);
    const rows = reader.getRows();
    console.log(`${rows.length} rows: ${block.trim().split("\n")[0]}`);
    if (block.startsWith("SELECT") && rows.length === 0) throw new Error(`no answer to: ${block}`);
  }
  const counted = await db.runAndReadAll(`SELECT (SELECT count(*) FROM agreements) + (SELECT count(*) FROM points) + (SELECT count(*) FROM reservations),
    (SELECT count(*) FROM read_csv('tables.csv', delim = ';', header = true))`);
  const [lines, rows] = counted.getRows()[0];
  if (lines !== rows || lines === 0n) throw new Error(`${lines} things in the lines, ${rows} rows of CSV`);
  console.log(`${lines} things in both`);
}

main(process.argv[2]).catch((error) => {
  console.log(String(error));
  process.exit(1);
});
