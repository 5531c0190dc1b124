/** A reporter that only counts, and hands the counts to scripts/test.js. */

function* testsIn(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsIn(inner);
}

/** A file that broke before its first test has no failed test, but has failed. */
function countSession({ testResults, errors, passed: sessionPassed }) {
  const tests = [...testsIn(testResults)].filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  const broke = failed === 0 && (errors.length > 0 || !sessionPassed);
  return { passed, failed: failed + (broke ? 1 : 0) };
}

export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = sessions.map(countSession);
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
      process.send?.({ passed: sum('passed'), failed: sum('failed') });
    },
  };
}
