import { render } from 'preact'
import { Frame } from './frame/frame.tsx'
import { followLinks } from './state/location.ts'
import './style/main.css'

const root = document.getElementById('explorer')
if (!root) throw new Error('The page has no place for the explorer')
followLinks()
render(<Frame />, root)
