import { Checkbox, Label, RadioGroup, Select, ToggleGroup } from 'radix-ui';
import './drawn.css';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { Input, start } from './react-form.jsx';
import { toggled } from './request.mjs';

/** Drawn selects with a hidden native one, drawn boxes and radio buttons, toggles that are radio buttons. */
function Parts({ request, change }) {
  return (
    <>
      <Input part="birthDate" label="Date of birth" type="date" request={request} change={change} />
      <One
        part="state"
        label="State"
        choices={STATES.map((name, i) => [POSTAL[i], name])}
        request={request}
        change={change}
      />
      <div className="field">
        <div className="label">Records you need</div>
        {RECORD_TYPES.map(([value, text]) => (
          <div className="choice" key={value}>
            <Checkbox.Root
              id={`rx-${value}`}
              className="box"
              checked={request.recordTypes.includes(value)}
              onCheckedChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
            >
              <Checkbox.Indicator>✓</Checkbox.Indicator>
            </Checkbox.Root>
            <Label.Root htmlFor={`rx-${value}`}>{text}</Label.Root>
          </div>
        ))}
      </div>
      <div className="field">
        <div className="label" id="rx-delivery">
          Delivery method
        </div>
        <RadioGroup.Root
          aria-labelledby="rx-delivery"
          value={request.delivery}
          onValueChange={(delivery) => change({ delivery })}
        >
          {DELIVERY.map(([value, text]) => (
            <div className="choice" key={value}>
              <RadioGroup.Item id={`rx-${value}`} className="box" value={value}>
                <RadioGroup.Indicator>●</RadioGroup.Indicator>
              </RadioGroup.Item>
              <Label.Root htmlFor={`rx-${value}`}>{text}</Label.Root>
            </div>
          ))}
        </RadioGroup.Root>
      </div>
      <div className="field">
        <div className="label" id="rx-purpose">
          Purpose
        </div>
        <ToggleGroup.Root
          type="single"
          aria-labelledby="rx-purpose"
          value={request.purpose}
          onValueChange={(purpose) => change({ purpose })}
        >
          {PURPOSES.map(([value, text]) => (
            <ToggleGroup.Item key={value} className="pill" value={value}>
              {text}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      </div>
    </>
  );
}

function One({ part, label, choices, request, change }) {
  return (
    <div className="field">
      <Label.Root htmlFor={`rx-${part}`}>{label}</Label.Root>
      <Select.Root value={request[part]} onValueChange={(value) => change({ [part]: value })}>
        <Select.Trigger id={`rx-${part}`} className="plain">
          <Select.Value placeholder="Choose one" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="panel" position="popper">
            <Select.Viewport>
              {choices.map(([value, text]) => (
                <Select.Item key={value} value={value}>
                  <Select.ItemText>{text}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}

start(Parts);
