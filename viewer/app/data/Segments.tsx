/** A choice between a few, side by side. */
interface Props<Value extends string | number> {
  readonly label: string;
  readonly name: string;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly options: readonly (readonly [Value, string])[];
}

export function Segments<Value extends string | number>({ label, name, chosen, choose, options }: Props<Value>) {
  return (
    <fieldset class="choose">
      <legend>{label}</legend>
      <div class="segments">
        {options.map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
