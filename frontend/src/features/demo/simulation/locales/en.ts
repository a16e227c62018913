import type zh from './zh-CN'

export default {
  simulation: {
    title: 'Simulate a day',
    lead: 'Demo clerks and imagined residents spend a day in this hall: they take numbers, are called, served, missed and sent on. Display, phones and desks follow.',
    none: 'Nothing simulated yet. Choose a speed and start the day; who came and who was served will appear here.',
    speed: 'Speed',
    times: '{speed}×',
    takes: 'Takes about {minutes} min',
    length: 'Hall is open for',
    hours: '{hours} h',
    lengthHint: 'One rush in the morning, one in the afternoon',
    visitors: 'People who come',
    visitorsHint: 'Hewan usually sees 60 to 90 a day',
    seed: 'Which day',
    seedHint: 'The same number gives the same day',
    another: 'Another day',
    fault: {
      visitors: 'A whole number from 1 to 400, please',
      seed: 'A whole number from 0 to 999999999, please',
    },
    realTime:
      'Demo clerks sit down at the windows and call whoever waits now, too; paused windows are left alone. Afterwards, windows that were closed are closed again, unless somebody is still being served there. Times are recorded as they are: at 60×, a minute in the hall becomes one second. Today’s waiting and service times in the figures will be short; earlier days are not affected.',
    start: 'Start the day',
    stop: 'Stop',
    progress: 'Progress of the day',
    minute: 'Minute {minute} after opening',
    late: 'Nobody comes any more, {waiting} still waiting',
    ended: {
      DONE: 'The day is over: {arrived} numbers taken, {served} served, {waiting} waiting.',
      STOPPED: 'Stopped: {arrived} numbers taken, {served} served, {waiting} still waiting.',
      FAILED:
        'Broken off: {arrived} numbers taken, {served} served, {waiting} waiting. Perhaps all windows are paused, or no demo account can sit in this hall; the server’s log says why.',
    },
    played: '{speed}×, {visitors} people in {minutes} minutes, day number {seed}.',
    toFigures: 'See today’s figures',
    count: {
      arrived: 'Numbers taken',
      waiting: 'Waiting',
      served: 'Served',
      noShows: 'No-shows',
      abandoned: 'Left',
      recalled: 'Recalled',
      requeued: 'Requeued',
      held: 'On hold',
      transferred: 'Sent on',
      pauses: 'Breaks',
      rated: 'Rated',
      refused: 'Refused',
    },
  },
} satisfies typeof zh
