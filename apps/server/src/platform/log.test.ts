import { expect, it } from 'vitest'
import { loggedAddress } from './log.ts'

it.each([
  ['/api/messages/GK-1?code=ABC&lang=en', '/api/messages/GK-1?code=…&lang=en'],
  ['/api/suggestions?lang=zh&q=%E5%BC%A0%E4%B8%89', '/api/suggestions?lang=zh&q=…'],
  ['/message-board/subscription?t=c.abc.0.mac', '/message-board/subscription?t=…'],
  ['/api/subscriptions/one-click?t=x.y', '/api/subscriptions/one-click?t=…'],
  ['/api/uploads/abcdef?lang=zh', '/api/uploads/…?lang=zh'],
  ['/api/uploads', '/api/uploads'],
  ['/api/boards?lang=zh&to=2026-03-02', '/api/boards?lang=zh&to=2026-03-02'],
])('%s is logged as %s', (address, logged) => expect(loggedAddress(address)).toBe(logged))
