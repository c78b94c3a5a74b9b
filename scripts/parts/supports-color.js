// Stands in the bundle for chalk's look at the terminal: lectern decides about colour itself (settings.ts).
export default { stdout: false, stderr: false }
