// A test is a name and a function that throws; it runs in a browser and in Node alike.
const tests = [];

export function test(name, body) {
  tests.push({ name, body });
}

/** Runs what was registered since the last run. */
export async function run() {
  const results = [];
  for (const { name, body } of tests.splice(0)) {
    try {
      await body();
      results.push({ name, error: null });
    } catch (error) {
      results.push({ name, error: `${error.message}\n${error.stack}` });
    }
  }
  return results;
}

export function isTrue(value, message) {
  if (value !== true) {
    throw new Error(`${message}: ${text(value)} instead of true`);
  }
}

/** Equal in content; the order of keys in objects makes no difference. */
export function equal(actual, expected, message = "not equal") {
  if (text(actual) !== text(expected)) {
    throw new Error(`${message}\n  actual:   ${text(actual)}\n  expected: ${text(expected)}`);
  }
}

export function close(actual, expected, tolerance, message = "too far off") {
  // Written so that NaN fails.
  if (!(Math.abs(actual - expected) <= tolerance)) {
    throw new Error(`${message}: ${actual} instead of ${expected} ± ${tolerance}`);
  }
}

function text(value) {
  return JSON.stringify(value, (_, part) => {
    if (part instanceof Map || part instanceof Set) {
      return { [part.constructor.name]: [...part] };
    }
    if (typeof part === "object" && part !== null && !Array.isArray(part)) {
      return Object.fromEntries(
        Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    }
    return part === undefined || Number.isNaN(part) || Math.abs(part) === Infinity
      ? `[${part}]`
      : part;
  });
}
