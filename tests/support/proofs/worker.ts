// Runs the proofs beside the page, so that the page never waits. It is stopped by ending it.
import { type Report, runProofs } from './report.ts';

/** Milliseconds between two reports. */
const often = 150;

export interface ProofMessage extends Report {
  readonly isLast: boolean;
}

const send = (message: ProofMessage): void => self.postMessage(message);

let latest: () => Report = () => ({ done: 0, walks: 0, findings: [] });
let told = 0;
for (const report of runProofs()) {
  latest = report;
  if (performance.now() - told > often) {
    told = performance.now();
    send({ ...latest(), isLast: false });
  }
}
send({ ...latest(), isLast: true });
