module github.com/dateline/dateline/sdk/go

go 1.24.0
