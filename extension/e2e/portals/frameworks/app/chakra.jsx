import {
  ChakraProvider,
  Checkbox,
  createListCollection,
  defaultSystem,
  Field,
  Fieldset,
  Input as Line,
  RadioGroup,
  SegmentGroup,
  Select,
} from '@chakra-ui/react';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { start } from './react-form.jsx';
import { toggled } from './request.mjs';

const states = createListCollection({
  items: STATES.map((label, i) => ({ label, value: POSTAL[i] })),
});

function Text({ part, label, request, change, ...rest }) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Line
        value={request[part]}
        onChange={(event) => change({ [part]: event.target.value })}
        {...rest}
      />
    </Field.Root>
  );
}

/** State machines behind every control, native inputs hidden in them, a list in a layer of its own. */
function Parts({ request, change }) {
  return (
    <>
      <Text
        part="birthDate"
        label="Date of birth"
        placeholder="MM/DD/YYYY"
        request={request}
        change={change}
      />
      <Select.Root
        collection={states}
        value={request.state ? [request.state] : []}
        onValueChange={({ value }) => change({ state: value[0] ?? '' })}
      >
        <Select.HiddenSelect />
        <Select.Label>State</Select.Label>
        <Select.Control>
          <Select.Trigger>
            <Select.ValueText placeholder="Select" />
          </Select.Trigger>
        </Select.Control>
        <Select.Positioner>
          <Select.Content>
            {states.items.map((item) => (
              <Select.Item item={item} key={item.value}>
                {item.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select.Positioner>
      </Select.Root>
      <Fieldset.Root>
        <Fieldset.Legend>Records you need</Fieldset.Legend>
        {RECORD_TYPES.map(([value, text]) => (
          <Checkbox.Root
            key={value}
            checked={request.recordTypes.includes(value)}
            onCheckedChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
          >
            <Checkbox.HiddenInput />
            <Checkbox.Control />
            <Checkbox.Label>{text}</Checkbox.Label>
          </Checkbox.Root>
        ))}
      </Fieldset.Root>
      <RadioGroup.Root
        value={request.delivery}
        onValueChange={({ value }) => change({ delivery: value })}
      >
        <RadioGroup.Label>Delivery method</RadioGroup.Label>
        {DELIVERY.map(([value, text]) => (
          <RadioGroup.Item key={value} value={value}>
            <RadioGroup.ItemHiddenInput />
            <RadioGroup.ItemIndicator />
            <RadioGroup.ItemText>{text}</RadioGroup.ItemText>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <Fieldset.Root>
        <Fieldset.Legend>Purpose</Fieldset.Legend>
        <SegmentGroup.Root
          value={request.purpose}
          onValueChange={({ value }) => change({ purpose: value })}
        >
          <SegmentGroup.Indicator />
          <SegmentGroup.Items items={PURPOSES.map(([value, label]) => ({ value, label }))} />
        </SegmentGroup.Root>
      </Fieldset.Root>
    </>
  );
}

start(Parts, {
  Text,
  Around: ({ children }) => <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>,
});
