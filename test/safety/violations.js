// Runs first in the strict page: notes each violation of its policy, and each error that nobody caught.
window.faults = [];

document.addEventListener('securitypolicyviolation', (violation) => {
  const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = violation;
  window.faults.push(`${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
});

window.addEventListener('error', (domEvent) => window.faults.push(`error: ${domEvent.message}`));

window.addEventListener('unhandledrejection', (domEvent) =>
  window.faults.push(`rejection: ${domEvent.reason}`),
);
