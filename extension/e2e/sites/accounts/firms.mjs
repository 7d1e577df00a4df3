/** The names of invented firms, by industry. */
export const FIRMS = Object.fromEntries(
  `
shop: Pinelane Goods, Tuckahoe Outfitters, Brass Button, Oddsock, Larkin Home
bank: Copperfield Savings, First Meridian Trust, Lantern Credit Union
utility: Valley Power and Water, Brightline Fiber, Hobnail Gas
newspaper: The Alder Courier, Sunday Ledger
factory: Ironbark Tools, Maple Ridge Logistics
insurer: Stonebridge Mutual, Gull Insurance
airline: Skylark Air, Tern Airways
school: Willow Bend Academy, Alder County Schools
conference: Civic Data Days, North Star Summit
gym: Anvil Fitness, Pulse Yard
hotel: The Heron Inn, Quayside Suites
library: Alder Public Library, Millbrook Library
software: Tallymark, Notecask
charity: Meals for Alder, River Keepers
accountant: Plum and Partners, Abacus Tax
restaurant: Saffron Door, Pizza Orlo
hospital: Juniper Hill Hospital, Saint Brannoc Health, Three Rivers Medical Center
clinic: Alder Family Clinic, Wren Pediatrics, Coastal Spine Associates, Bluebell Women's Health
telehealth: Doctor Nearby, Calmline
pharmacy: Mortar Drugs, Greenway Pharmacy
laboratory: Clearwell Labs, Prism Diagnostics
health plan: Prairie Mutual Health, TriRiver Community Plan
dentist: Bright Molar Dental, Chestnut Dental
optician: Lenswright, Second Sight Optical
veterinarian: Paw and Hoof, Lakeside Animal Hospital
research: Kestrel Trials, Beacon Studies
`
    .trim()
    .split('\n')
    .map((row) => row.split(': '))
    .map(([industry, names]) => [industry, names.split(', ')]),
);
