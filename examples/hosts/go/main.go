// A host of TRON Kernel in Go, on wazero.
//
//	go run . KERNEL list
//	go run . KERNEL generate ENV LEVEL SEED
//	go run . KERNEL verify TOKEN REPLY
//	go run . KERNEL render TOKEN FILE   the picture as PNG
//	go run . KERNEL serve      one request a line in, one response a line out;
//	                           after one that drew, the size of the picture and the SHA-256 of its pixels
package main

import (
	"bufio"
	"context"
	"crypto/sha256"
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
	canvas, png   api.Function
	fault         api.Function
}

// Picture is RGBA, four bytes a pixel, row by row from the top; 0 x 0 when there is none.
type Picture struct {
	Width, Height uint32
	Pixels        []byte
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
	function := module.ExportedFunction
	return &Kernel{module.Memory(), function("request"), function("call"), function("canvas"), function("png"), function("fault")}, nil
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

// Picture returns what the last call drew, as `render` does.
func (k *Kernel) Picture(ctx context.Context) (Picture, error) {
	at, err := k.canvas.Call(ctx)
	if err != nil {
		return Picture{}, err
	}
	width, _ := k.memory.ReadUint32Le(uint32(at[0]))
	height, _ := k.memory.ReadUint32Le(uint32(at[0]) + 4)
	pixels, err := k.copied(uint32(at[0])+8, width*height*4)
	return Picture{width, height, pixels}, err
}

// Png returns what the last call drew as a PNG file; empty when it drew nothing.
func (k *Kernel) Png(ctx context.Context) ([]byte, error) {
	at, err := k.png.Call(ctx)
	if err != nil {
		return nil, err
	}
	return k.read(uint32(at[0]))
}

// read copies `u32 length`, then that many bytes.
func (k *Kernel) read(at uint32) ([]byte, error) {
	length, _ := k.memory.ReadUint32Le(at)
	return k.copied(at+4, length)
}

func (k *Kernel) copied(at, length uint32) ([]byte, error) {
	bytes, found := k.memory.Read(at, length)
	if !found {
		return nil, fmt.Errorf("the kernel points outside its memory")
	}
	return append([]byte(nil), bytes...), nil
}

func run(ctx context.Context, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("usage: host KERNEL list | generate ENV LEVEL SEED | verify TOKEN REPLY | render TOKEN FILE | serve")
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
			picture, err := kernel.Picture(ctx)
			if err != nil {
				return err
			}
			if picture.Width > 0 {
				fmt.Printf("{\"width\":%d,\"height\":%d,\"sha256\":\"%x\"}\n", picture.Width, picture.Height, sha256.Sum256(picture.Pixels))
			}
		}
		return lines.Err()
	}
	request, err := requestOf(args[1:])
	if err != nil {
		return err
	}
	response, err := kernel.Call(ctx, request)
	if err != nil {
		return err
	}
	fmt.Println(string(response))
	if args[1] != "render" {
		return nil
	}
	png, err := kernel.Png(ctx)
	if err != nil {
		return err
	}
	return os.WriteFile(args[3], png, 0o644)
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
	case args[0] == "render" && len(args) == 3:
		return json.Marshal(map[string]any{"op": "render", "token": args[1]})
	}
	return nil, fmt.Errorf("no such command: %v", args)
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
