// Runs axe-core without a driver: the page checks itself and writes the outcome
// into its own DOM, which the browser prints.
//
//   node axe.js page FILE AXE   a copy of FILE that does so
//   node axe.js read DOM        the outcome, 1 when something was violated
"use strict";
const fs = require("fs");

const place = "axe-outcome";

// Written into the page; what it finds must survive HTML, hence the encoding.
function report(place) {
  const tell = (outcome) => {
    const pre = document.createElement("pre");
    pre.id = place;
    pre.textContent = encodeURIComponent(JSON.stringify(outcome));
    document.body.append(pre);
  };
  axe.run(document).then(
    ({ violations, passes }) => tell({ violations, passed: passes.length }),
    (error) => tell({ error: String(error) }),
  );
}

function page(file, axe) {
  // A policy that forbids scripts is right for the document and would silence this one.
  const html = fs.readFileSync(file, "utf8").replace(/<meta[^>]*content-security-policy[^>]*>/gi, "");
  const library = fs.readFileSync(axe, "utf8").replaceAll("</script", "<\\/script");
  const script = `<script>${library}</script><script>(${report})(${JSON.stringify(place)})</script>`;
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

function read(dom) {
  const found = fs.readFileSync(dom, "utf8").match(new RegExp(`<pre id="${place}">([^<]*)</pre>`));
  if (!found) return ["axe gave no answer"];
  const { error, violations, passed } = JSON.parse(decodeURIComponent(found[1]));
  if (error) return [error];
  if (passed === 0) return ["axe looked at nothing"];
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id} (${v.impact}): ${v.help}\n    ${n.html}`));
}

const [verb, ...rest] = process.argv.slice(2);
if (verb === "page") {
  process.stdout.write(page(...rest));
} else {
  const problems = read(...rest);
  problems.forEach((problem) => console.log(problem));
  process.exitCode = problems.length ? 1 : 0;
}
