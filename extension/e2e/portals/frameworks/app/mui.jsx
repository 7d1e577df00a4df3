import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs from 'dayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DELIVERY, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send, toggled } from './request.mjs';

/** Floating labels, a select that is no select, a date in three editable sections. */
function RequestForm() {
  const [request, setRequest] = useState(emptyRequest);
  const [sent, setSent] = useState(false);
  const change = (part) => setRequest((before) => ({ ...before, ...part }));
  publish(() => request);

  if (sent) return <h1 id="request-sent">Thank you, we have your request</h1>;
  const text = (part, label, rest) => (
    <TextField
      id={`mui-${part}`}
      label={label}
      value={request[part]}
      onChange={(event) => change({ [part]: event.target.value })}
      fullWidth
      {...rest}
    />
  );
  return (
    <Stack
      component="form"
      spacing={2}
      onSubmit={async (event) => {
        event.preventDefault();
        await send(request);
        setSent(true);
      }}
    >
      <h1>Request your medical records</h1>
      {text('firstName', 'First name', { required: true })}
      {text('lastName', 'Last name')}
      <DatePicker
        label="Date of birth"
        value={request.birthDate ? dayjs(request.birthDate) : null}
        onChange={(day) => change({ birthDate: day?.isValid() ? day.format('YYYY-MM-DD') : '' })}
      />
      {text('phone', 'Phone', { type: 'tel', variant: 'filled' })}
      {text('email', 'Email', { type: 'email' })}
      {text('emailAgain', 'Confirm email', { type: 'email' })}
      {text('address', 'Street address', { variant: 'standard' })}
      <Autocomplete
        id="mui-state"
        options={STATES}
        value={request.state || null}
        onChange={(_event, state) => change({ state: state ?? '' })}
        renderInput={(parts) => <TextField {...parts} label="State" />}
      />
      <RecordTypes request={request} change={change} />
      <Delivery request={request} change={change} />
      <Purpose request={request} change={change} />
      {text('comments', 'Comments', { multiline: true, minRows: 3 })}
      <Button type="submit" variant="contained">
        Send request
      </Button>
    </Stack>
  );
}

function RecordTypes({ request, change }) {
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">Records requested</FormLabel>
      <FormGroup>
        {RECORD_TYPES.map(([value, label]) => (
          <FormControlLabel
            key={value}
            label={label}
            control={
              <Checkbox
                checked={request.recordTypes.includes(value)}
                onChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}

function Delivery({ request, change }) {
  return (
    <FormControl>
      <FormLabel id="mui-delivery">Delivery method</FormLabel>
      <RadioGroup
        aria-labelledby="mui-delivery"
        value={request.delivery}
        onChange={(event) => change({ delivery: event.target.value })}
      >
        {DELIVERY.map(([value, label]) => (
          <FormControlLabel key={value} value={value} label={label} control={<Radio />} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Purpose({ request, change }) {
  return (
    <FormControl fullWidth>
      <InputLabel id="mui-purpose-label">Purpose</InputLabel>
      <Select
        id="mui-purpose"
        labelId="mui-purpose-label"
        label="Purpose"
        value={request.purpose}
        onChange={(event) => change({ purpose: event.target.value })}
      >
        {PURPOSES.map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

createRoot(document.querySelector('#app')).render(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <RequestForm />
  </LocalizationProvider>,
);
