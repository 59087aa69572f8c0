@rem `npm start` says `exec`, so that Ctrl-C reaches the program itself and not a shell around it. Windows lacks that word; this adds it.
@%*
