import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import DatePicker from 'antd/es/date-picker';
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Radio from 'antd/es/radio';
import Select from 'antd/es/select';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

const options = (choices) => choices.map(([value, label]) => ({ value, label }));
const states = options(STATES.map((name, i) => [POSTAL[i], name]));

const requestOf = ({ birthDate, ...values }) => ({
  ...emptyRequest(),
  ...values,
  birthDate: birthDate?.format('YYYY-MM-DD') ?? '',
});

/** The values belong to Ant Design's own form store; nothing here is an input's `value`. */
function RequestForm() {
  const [form] = Form.useForm();
  const [sent, setSent] = useState(false);

  if (sent) return <h1 id="request-sent">Thank you, we have your request</h1>;
  const text = (name, label, rest) => (
    <Form.Item name={name} label={label}>
      <Input {...rest} />
    </Form.Item>
  );
  return (
    <Form
      form={form}
      name="roi"
      layout="vertical"
      initialValues={{ ...emptyRequest(), birthDate: null, state: null, purpose: null }}
      onValuesChange={(_part, values) => publish(() => requestOf(values))}
      onFinish={async (values) => {
        await send(requestOf(values));
        setSent(true);
      }}
    >
      <h1>Request your medical records</h1>
      {text('firstName', 'First name')}
      {text('lastName', 'Last name')}
      <Form.Item name="birthDate" label="Date of birth">
        <DatePicker format="MM/DD/YYYY" />
      </Form.Item>
      {text('phone', 'Phone', { type: 'tel' })}
      {text('email', 'Email', { type: 'email', allowClear: true })}
      {text('emailAgain', 'Confirm email', { type: 'email' })}
      {text('address', 'Street address')}
      <Form.Item name="state" label="State">
        <Select options={states} showSearch={{ optionFilterProp: 'label' }} placeholder="Select" />
      </Form.Item>
      <Form.Item name="recordTypes" label="Records requested">
        <Checkbox.Group options={options(RECORD_TYPES)} />
      </Form.Item>
      <Form.Item name="delivery" label="Delivery method">
        <Radio.Group options={options(DELIVERY)} />
      </Form.Item>
      <Form.Item name="purpose" label="Purpose">
        <Select options={options(PURPOSES)} placeholder="Select" />
      </Form.Item>
      <Form.Item name="comments" label="Comments">
        <Input.TextArea rows={3} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        Send request
      </Button>
    </Form>
  );
}

publish(emptyRequest);
createRoot(document.querySelector('#app')).render(<RequestForm />);
