// Reads PNG files with Go's own decoder: for each path, a line with the SHA-256 of its pixels as RGBA, row by row.
package main

import (
	"crypto/sha256"
	"fmt"
	"image/color"
	"image/png"
	"os"
)

func pixels(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	picture, err := png.Decode(file)
	if err != nil {
		return nil, err
	}
	var bytes []byte
	for y := range picture.Bounds().Dy() {
		for x := range picture.Bounds().Dx() {
			c := color.NRGBAModel.Convert(picture.At(x, y)).(color.NRGBA)
			bytes = append(bytes, c.R, c.G, c.B, c.A)
		}
	}
	return bytes, nil
}

func main() {
	for _, path := range os.Args[1:] {
		bytes, err := pixels(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, path, err)
			os.Exit(1)
		}
		fmt.Printf("%x\n", sha256.Sum256(bytes))
	}
}
