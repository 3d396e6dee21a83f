// Reads two calendars of one table, made after each other, and says what is wrong.
"use strict";
const fs = require("fs");

async function main(earlier, later) {
  const { default: ICAL } = await import("ical.js");
  const wrong = [];
  const days = (file) => {
    const text = fs.readFileSync(file, "utf8");
    for (const line of text.split("\r\n")) {
      if (Buffer.byteLength(line) > 75) wrong.push(`a line of ${Buffer.byteLength(line)} octets: ${line}`);
    }
    const found = new Map();
    for (const component of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")) {
      const event = new ICAL.Event(component);
      const status = component.getFirstPropertyValue("status");
      if (!event.startDate.isDate || event.duration.toSeconds() !== 86400) wrong.push(`${event.summary} is no whole day`);
      const alarms = component.getAllSubcomponents("valarm");
      const warns = alarms.length === 1 && alarms[0].getFirstPropertyValue("trigger").toString() === "-P7D";
      if (status === "CANCELLED" ? alarms.length : !warns) wrong.push(`${event.summary} (${status}) has ${alarms.length} alarms`);
      if (found.has(event.uid)) wrong.push(`${event.uid} stands there twice`);
      found.set(event.uid, { sequence: event.sequence, status });
    }
    return found;
  };
  const before = days(earlier);
  const after = days(later);
  if (before.size === 0) wrong.push("there is no day");
  for (const [uid, { sequence }] of before) {
    const now = after.get(uid);
    if (!now) wrong.push(`${uid} is gone without being cancelled`);
    else if (now.sequence <= sequence) wrong.push(`${uid}: sequence ${now.sequence} after ${sequence}`);
  }
  if (![...after.values()].some(({ status }) => status === "CANCELLED")) wrong.push("nothing is cancelled");
  wrong.forEach((line) => console.log(line));
  if (wrong.length) process.exit(1);
  console.log(`read: ${before.size} days, then ${after.size}`);
}

main(...process.argv.slice(2));
