package dateline_test

import (
	"crypto/rand"
	"fmt"
	"slices"
	"sync"
	"testing"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

const (
	writes = 1000
	atOnce = 50
)

func TestAThousandWritesOverABadLine(t *testing.T) {
	t.Parallel()
	p := newPlan(t, object{"random": object{"rate": 0.2, "seed": 7}}, dateline.WithMaxRetries(8))
	tag := "thousand-" + rand.Text()
	made := make([]string, writes)
	tasks := make(chan int)
	var workers sync.WaitGroup
	for range atOnce {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for i := range tasks {
				article, err := p.Articles.Create(background, dateline.ArticleInput{Title: fmt.Sprint("Call ", i), Tags: []string{tag}}, nil)
				if err != nil {
					t.Error(err)
					continue
				}
				read, err := p.Articles.Get(background, article.ID, nil)
				if err != nil || read.Title != fmt.Sprint("Call ", i) {
					t.Error(read, err)
				}
				made[i] = article.ID
			}
		}()
	}
	for i := range writes {
		tasks <- i
	}
	close(tasks)
	workers.Wait()

	requests := p.requests()
	if len(requests) < 2*writes*11/10 {
		t.Errorf("the line is too good: %d requests", len(requests))
	}
	stored, err := dateline.Collect(direct().Articles.ListAll(background, &dateline.ListArticlesParams{Tag: []string{tag}, Limit: 200}), -1)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, article := range stored {
		ids = append(ids, article.ID)
	}
	slices.Sort(ids)
	slices.Sort(made)
	if !slices.Equal(ids, made) {
		t.Errorf("%d are stored, %d were made", len(ids), len(made))
	}
}
