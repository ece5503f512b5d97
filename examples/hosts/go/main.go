// A host of TRON Kernel in Go, on wazero.
//
//	go run . KERNEL list
//	go run . KERNEL generate ENV LEVEL SEED
//	go run . KERNEL verify TOKEN REPLY
//	go run . KERNEL serve      one request a line in, one response a line out
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// Kernel is one instance; of one goroutine at a time.
type Kernel struct {
	memory        api.Memory
	request, call api.Function
	fault         api.Function
}

// Load instantiates the module at a path.
func Load(ctx context.Context, path string) (*Kernel, error) {
	code, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	module, err := wazero.NewRuntime(ctx).Instantiate(ctx, code)
	if err != nil {
		return nil, err
	}
	version := module.ExportedGlobal("abi_version")
	if version == nil || version.Get() != 1 {
		return nil, fmt.Errorf("%s is no kernel with ABI 1", path)
	}
	return &Kernel{module.Memory(), module.ExportedFunction("request"), module.ExportedFunction("call"), module.ExportedFunction("fault")}, nil
}

// Call sends a request and returns the response, both JSON. It fails only when the kernel traps.
func (k *Kernel) Call(ctx context.Context, request []byte) ([]byte, error) {
	at, err := k.request.Call(ctx)
	if err != nil {
		return nil, err
	}
	input := uint32(at[0])
	if len(request) > 1<<20 || !k.memory.WriteUint32Le(input, uint32(len(request))) || !k.memory.Write(input+4, request) {
		return nil, fmt.Errorf("the request has %d bytes: at most 1 MiB", len(request))
	}
	at, err = k.call.Call(ctx)
	if err != nil {
		reason, _ := k.fault.Call(ctx)
		text, _ := k.read(uint32(reason[0]))
		return nil, fmt.Errorf("the kernel trapped (%s): %w", text, err)
	}
	return k.read(uint32(at[0]) + 4)
}

// read copies `u32 length`, then that many bytes.
func (k *Kernel) read(at uint32) ([]byte, error) {
	length, ok := k.memory.ReadUint32Le(at)
	bytes, found := k.memory.Read(at+4, length)
	if !ok || !found {
		return nil, fmt.Errorf("the kernel points outside its memory")
	}
	return append([]byte(nil), bytes...), nil
}

func run(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("usage: host KERNEL list | generate ENV LEVEL SEED | verify TOKEN REPLY | serve")
	}
	kernel, err := Load(ctx, args[0])
	if err != nil {
		return err
	}
	if args[1] == "serve" {
		lines := bufio.NewScanner(os.Stdin)
		lines.Buffer(nil, 1<<21)
		for lines.Scan() {
			response, err := kernel.Call(ctx, lines.Bytes())
			if err != nil {
				return err
			}
			fmt.Println(string(response))
		}
		return lines.Err()
	}
	request, err := requestOf(args[1:])
	if err != nil {
		return err
	}
	response, err := kernel.Call(ctx, request)
	if err == nil {
		fmt.Println(string(response))
	}
	return err
}

func requestOf(args []string) ([]byte, error) {
	switch {
	case args[0] == "list" && len(args) == 1:
		return json.Marshal(map[string]any{"op": "catalog"})
	case args[0] == "generate" && len(args) == 4:
		level, _ := strconv.Atoi(args[2])
		seed, err := strconv.ParseUint(args[3], 10, 53)
		if err != nil {
			return nil, err
		}
		return json.Marshal(map[string]any{"op": "generate", "env": args[1], "level": level, "seed": seed})
	case args[0] == "verify" && len(args) == 3:
		return json.Marshal(map[string]any{"op": "verify", "token": args[1], "reply": args[2]})
	}
	return nil, fmt.Errorf("no such command: %v", args)
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
