// The part of papaparse that takes CSV apart: of files, workers and downloads we take nothing.
import papaparse from 'papaparse';

export const { Parser } = papaparse;
