import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const newQueue = () => load(["film/timer_queue.js"]).createTimerQueue();

/// Runs what is due until `time` and returns "name@due" of each.
function run(queue, time) {
  const log = [];
  for (let timer = queue.takeDue(time); timer; timer = queue.takeDue(time)) {
    queue.nested(timer.level, () => log.push(`${timer.callback(timer.due)}@${timer.due}`));
  }
  return log.join(" ");
}

test("by due time, then in the order they were set", () => {
  const queue = newQueue();
  queue.add(() => "c", 20, 0);
  queue.add(() => "a", 10, 0);
  queue.add(() => "b", 10, 0);
  queue.add(() => "now", -5, 0);
  assert.equal(run(queue, 15), "now@0 a@10 b@10");
  assert.equal(queue.nextDue(), 20);
  assert.equal(run(queue, 100), "c@20");
  assert.equal(queue.nextDue(), Infinity);
});

test("one that repeats lines up behind others of its time", () => {
  const queue = newQueue();
  const id = queue.add(() => "i", 10, 0, true);
  queue.add(() => "t", 20, 0);
  assert.equal(run(queue, 30), "i@10 t@20 i@20 i@30");
  queue.remove(id);
  assert.equal(run(queue, 1000), "");
});

test("an endless chain of zero delays lets time go on", () => {
  const queue = newQueue();
  let count = 0;
  const again = (due) => {
    ++count;
    queue.add(again, 0, due);
    return "x";
  };
  queue.add(again, 0, 0);
  run(queue, 40);
  assert.equal(count, 15);
  assert.equal(queue.endingSize, 0);
});

test("work that ends is told from work that goes on", () => {
  const queue = newQueue();
  queue.add(() => "once", 1000, 0);
  queue.add(() => "ever", 1000, 0, true);
  assert.equal(queue.endingSize, 1);
  assert.equal(queue.size, 2);
});

test("starting again counts full delays from 0", () => {
  const queue = newQueue();
  queue.add(() => "a", 100, 250);
  queue.restart();
  assert.equal(queue.nextDue(), 100);
});
