// What a composition may declare as a variable, and what is wrong with values (contract 1.10). Pure.
muto.variableRules = (() => {
  const types = ["string", "number", "color", "boolean", "enum", "font", "image"];
  const loadable = /^(?:https?:|blob:|data:image\/)/i;
  const scheme = /^[\s\0-\x1f]*[a-z][a-z0-9+.-]*:/i;

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const problem = (code, message) => ({ code, message });
  const invalid = (message) => problem("invalid_composition_variables_declaration", message);

  const fits = {
    string: (value) => typeof value === "string",
    number: (value) => typeof value === "number" && Number.isFinite(value),
    color: (value) => typeof value === "string",
    boolean: (value) => typeof value === "boolean",
    enum: (value) => ["string", "number", "boolean"].includes(typeof value),
    font: (value) => typeof value === "string" || typeof value?.name === "string",
    image: (value) => typeof value === "string" || typeof value?.url === "string",
  };

  function flawOf(declaration, seen) {
    if (!isObject(declaration)) return "an entry is not an object";
    const { id, type, options } = declaration;
    if (typeof id !== "string" || id.trim() === "") return "an entry has no id";
    if (seen.has(id)) return `"${id}" is declared twice`;
    if (type !== undefined && !types.includes(type)) return `"${id}" has the unknown type "${type}"`;
    if (type === "enum" && !(Array.isArray(options) && options.length > 0)) return `"${id}" is an enum without options`;
    return undefined;
  }

  /// The usable declarations of an attribute, and what is wrong with the others. `where` names the place in messages.
  function parse(json, where) {
    let entries;
    try {
      entries = JSON.parse(json);
    } catch (error) {
      return { declarations: [], problems: [invalid(`${where}: data-composition-variables is not JSON: ${error.message}`)] };
    }
    if (!Array.isArray(entries))
      return { declarations: [], problems: [invalid(`${where}: data-composition-variables is not an array`)] };
    const seen = new Set();
    const declarations = [];
    const problems = [];
    for (const entry of entries) {
      const flaw = flawOf(entry, seen);
      if (flaw) problems.push(invalid(`${where}: data-composition-variables: ${flaw}`));
      if (typeof entry?.id !== "string" || seen.has(entry.id)) continue;
      seen.add(entry.id);
      declarations.push(entry);
    }
    return { declarations, problems };
  }

  /// The values of an instance, `{}` if the attribute is no object.
  function parseValues(json, where) {
    if (json === null || json === undefined || json.trim() === "") return { values: {}, problems: [] };
    try {
      const values = JSON.parse(json);
      if (isObject(values)) return { values, problems: [] };
    } catch {
      // Said below.
    }
    return { values: {}, problems: [problem("invalid_variable_values_json", `${where}: data-variable-values is not a JSON object`)] };
  }

  const optionValues = ({ options }) =>
    Array.isArray(options) ? options.map((option) => (isObject(option) ? option.value : option)) : [];

  function check(declaration, value, where) {
    const { id, type } = declaration;
    if (fits[type] && !fits[type](value))
      return problem("variable_type_mismatch", `${where}: variable "${id}" is not a ${type}: ${JSON.stringify(value)}`);
    if (type === "enum" && !optionValues(declaration).includes(value))
      return problem("runtime_unknown_enum_value", `${where}: variable "${id}" cannot be ${JSON.stringify(value)}: its options are ${optionValues(declaration).join(", ")}`);
    return undefined;
  }

  /// What is wrong with values given from outside: undeclared, of another type, none of the options.
  function validate(values, declarations, where) {
    const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    return Object.entries(values).flatMap(([id, value]) => {
      if (!byId.has(id)) return [problem("undeclared_variable", `${where}: variable "${id}" is not declared`)];
      return check(byId.get(id), value, where) ?? [];
    });
  }

  const defaults = (declarations) =>
    Object.fromEntries(declarations.filter((declaration) => "default" in declaration).map(({ id, default: value }) => [id, value]));

  /// Whether two declarations say the same but for defaults, which both have or both lack.
  function differInDefaults(before, after) {
    const shape = (json) => {
      const { declarations, problems } = parse(json, "");
      const rest = declarations.map(({ default: value, ...others }) => [value === undefined, others]);
      return problems.length === 0 ? JSON.stringify(rest) : undefined;
    };
    return shape(before) !== undefined && shape(before) === shape(after);
  }

  /// A value as a custom property, or nothing: what could end the declaration is taken out.
  function cssText(value) {
    const scalar = isObject(value) && typeof value.name === "string" ? value.name : value;
    if (!["string", "number", "boolean"].includes(typeof scalar)) return undefined;
    return String(scalar).replace(/[;{}<>\r\n]/g, "");
  }

  const slug = (id) => id.trim().toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");

  /// The address a value stands for; nothing if it may not be loaded.
  function urlOf(value) {
    const url = isObject(value) ? value.url : value;
    if (typeof url !== "string" || url.trim() === "") return undefined;
    return loadable.test(url.trim()) || !scheme.test(url) ? url.trim() : undefined;
  }

  return { parse, parseValues, validate, defaults, differInDefaults, cssText, slug, urlOf };
})();
