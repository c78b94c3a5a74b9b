// Stands in the bundle for Ink's look at the environment: where CI is set it would draw nothing until the end.
export default false
