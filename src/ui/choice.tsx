/** One of several, as the host's own menu of choices. */
export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly (readonly [Id, string])[];
  readonly choose: (id: Id) => void;
}

export function Choice<Id extends string>({ label, value, choices, choose }: ChoiceProps<Id>) {
  return (
    <select
      class="dropdown"
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = choices.find(([id]) => id === event.currentTarget.value);
        if (chosen !== undefined) choose(chosen[0]);
      }}
    >
      {choices.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
