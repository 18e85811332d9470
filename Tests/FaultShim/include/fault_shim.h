#pragma once
// A library to be loaded before the C library (LD_PRELOAD) into a program under test. It counts the calls that touch
// files under a folder and makes one of them, or all from one on, go wrong. Nothing in here is called by name: the
// environment says what to do.
//
//   FAULT_UNDER   the folder; without it no call counts. Paths are compared as they are given, links not followed.
//   FAULT_ORDERS  a file of one line, `CALLS AT DEED STICKY`, looked at again at each call: other orders, or none,
//                 begin the count anew.
//                   CALLS   names divided by commas, or `any`; `write:ledger.jsonl` is a call on files that end so
//                   AT      the call that goes wrong, from 1; 0 for none
//                   DEED    an error number; `short`: half is written or read; `short:NUMBER`: half, and the next such
//                           call fails; `before`, `after`, `tear`: killed before the call, after it, after half of it;
//                           `sleep:MILLISECONDS` before it
//                   STICKY  `once`; `call`: every later call of the same name goes wrong too; `all`: every later call
//   FAULT_LOG     a file to which each call that touches the folder is added, a line each: `write ledger.jsonl`. With
//                 them, uncounted, what is told to the user, `say 1` and `say 2` by descriptor, and waits for a lock,
//                 `waited lock MILLISECONDS`.
//   FAULT_CLOCK   a file with the seconds since 1970 that the real-time clock shows.
//
// Names: open (also for reading), read, write, fsync, fdatasync, ftruncate, rename, unlink, mkdir, flock. A rename
// counts by its target; tries for one lock are one call.
