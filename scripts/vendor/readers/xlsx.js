// Sheets of a spreadsheet, from its bytes, in a browser and in Node.
export { default as readWorkbook } from 'read-excel-file/universal';
