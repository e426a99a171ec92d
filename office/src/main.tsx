// Starts the office in the browser.
import '@lini/ui/look/tokens.css';
import '@lini/ui/look/base.css';
import '@lini/ui/look/components.css';
import './look/office.css';
import { followBahasa } from '@lini/ui/words/t.ts';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { startSesi } from './app/sesi.ts';

followBahasa();
void startSesi();
render(<App />, document.getElementById('app') ?? document.body);
