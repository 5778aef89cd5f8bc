/** What is opened below the sentence: one thing at a time (A3). */
export type Drawer =
  | 'none'
  | 'alternatives'
  | 'kinds'
  | 'more'
  | 'emergency'
  | 'handbook'
  | 'directory'
  | 'clerk'
  | 'read_back';
