// Package dateline is a typed client for Dateline: who did what to whom, where and when, and which
// article says so.
//
//	client := dateline.New(dateline.WithBaseURL("http://127.0.0.1:3000"))
//	for event, err := range client.Events.ListAll(ctx, &dateline.ListEventsParams{Country: []string{"LY"}}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(event.Date.Start, event.Title)
//	}
//
// # Retries
//
// What may pass is tried again, twice when [WithMaxRetries] says nothing else: failed connections,
// attempts that take too long, 408, 429, 5xx, and 409 with Retry-After. Writes carry an idempotency
// key, the same on all attempts, so that none is done twice.
//
// # Changes
//
// [ChangesService.Follow] goes through all that changes, and waits for what comes:
//
//	for change, err := range client.Changes.Follow(ctx, &dateline.FollowChangesParams{Since: place}) {
//		if err != nil {
//			return err // ErrGone: the database has been restored, read the lists anew
//		}
//		fmt.Println(change.Kind, change.ID)
//		place = change.Cursor // to go on from another time
//	}
//
// # Errors
//
// Whatever the service or the way to it did wrong is an [Error]. [errors.Is] tells what the service
// answered ([ErrNotFound], [ErrConflict], …); [errors.As] gives the whole of it as an [*APIError].
// Between here and the service there is [*ConnectionError], of which [*TimeoutError] is one, and
// [*UnexpectedResponseError]. Who cancels the context gets the error of the context.
package dateline
