/** A text with each `{name}` replaced; a name without a value stays as it is. */
export function filled(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (all, name) => `${values[name] ?? all}`);
}
