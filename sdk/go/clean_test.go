package dateline_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"strings"
	"testing"
)

func TestTheCodeIsClean(t *testing.T) {
	t.Parallel()
	for _, command := range []string{
		"gofmt -l .",
		"go vet ./...",
		"go tool -modfile=../generator/go/go.mod staticcheck ./...",
	} {
		words := strings.Fields(command)
		output, err := exec.Command(words[0], words[1:]...).Output()
		if len(output) > 0 || err != nil {
			t.Errorf("%s: %v\n%s", command, err, output)
		}
	}
}

func TestWhatIsExportedIsDocumented(t *testing.T) {
	t.Parallel()
	noTests := func(file fs.FileInfo) bool { return !strings.HasSuffix(file.Name(), "_test.go") }
	packages, err := parser.ParseDir(token.NewFileSet(), ".", noTests, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for name, file := range packages["dateline"].Files {
		for _, declaration := range file.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if ok && function.Name.IsExported() && function.Doc == nil && !wellKnown[function.Name.Name] {
				t.Errorf("%s: %s has no comment", name, function.Name.Name)
			}
			general, ok := declaration.(*ast.GenDecl)
			if !ok || general.Tok != token.TYPE {
				continue
			}
			for _, spec := range general.Specs {
				if called := spec.(*ast.TypeSpec).Name; called.IsExported() && general.Doc == nil {
					t.Errorf("%s: %s has no comment", name, called.Name)
				}
			}
		}
		if strings.HasSuffix(name, ".gen.go") && (len(file.Comments) == 0 || !ast.IsGenerated(file)) {
			t.Errorf("%s does not say that it is generated", name)
		}
	}
}

// wellKnown need no comment: their interfaces have it.
var wellKnown = map[string]bool{"Error": true, "Unwrap": true}
