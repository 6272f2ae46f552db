module github.com/dateline-db/dateline/sdk/go

go 1.24.0
