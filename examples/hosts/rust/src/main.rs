//! A host of TRON Kernel in Rust, on wasmi.
//!
//! ```text
//! cargo run -- KERNEL list
//! cargo run -- KERNEL generate ENV LEVEL SEED
//! cargo run -- KERNEL verify TOKEN REPLY
//! cargo run -- KERNEL render TOKEN FILE   the picture as PNG
//! cargo run -- KERNEL serve      one request a line in, one response a line out;
//!                                after one that drew, the size of the picture and the SHA-256 of its pixels
//! ```
use std::io::{stdin, BufRead};

use anyhow::{anyhow, bail, ensure, Context, Result};
use serde_json::{json, Value};
use sha2::{Digest, Sha256};
use wasmi::{Engine, Linker, Memory, Module, Store, TypedFunc};

/// One instance; of one thread at a time.
struct Kernel {
    store: Store<()>,
    memory: Memory,
    request: TypedFunc<(), u32>,
    call: TypedFunc<(), u32>,
    canvas: TypedFunc<(), u32>,
    png: TypedFunc<(), u32>,
    fault: TypedFunc<(), u32>,
}

/// RGBA, four bytes a pixel, row by row from the top; 0 x 0 when there is none.
struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

impl Kernel {
    /// Instantiates the module at a path.
    fn load(path: &str) -> Result<Self> {
        let engine = Engine::default();
        let module = Module::new(&engine, std::fs::read(path)?)?;
        let mut store = Store::new(&engine, ());
        let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
        let version = instance.get_global(&store, "abi_version").and_then(|global| global.get(&store).i32());
        ensure!(version == Some(1), "{path} is no kernel with ABI 1");
        let memory = instance.get_memory(&store, "memory").context("the module exports no memory")?;
        let request = instance.get_typed_func(&store, "request")?;
        let call = instance.get_typed_func(&store, "call")?;
        let canvas = instance.get_typed_func(&store, "canvas")?;
        let png = instance.get_typed_func(&store, "png")?;
        let fault = instance.get_typed_func(&store, "fault")?;
        Ok(Self { store, memory, request, call, canvas, png, fault })
    }

    /// Sends a request and returns the response, both JSON. Fails only when the kernel traps.
    fn call(&mut self, request: &[u8]) -> Result<String> {
        ensure!(request.len() <= 1 << 20, "the request has {} bytes: at most 1 MiB", request.len());
        let input = self.request.call(&mut self.store, ())? as usize;
        self.memory.write(&mut self.store, input, &(request.len() as u32).to_le_bytes())?;
        self.memory.write(&mut self.store, input + 4, request)?;
        match self.call.call(&mut self.store, ()) {
            Ok(output) => Ok(String::from_utf8(self.read(output as usize + 4)?)?),
            Err(error) => {
                let fault = self.fault.call(&mut self.store, ())? as usize;
                let reason = String::from_utf8(self.read(fault)?)?;
                Err(anyhow!("the kernel trapped ({reason}): {error}"))
            }
        }
    }

    /// What the last call drew, as `render` does.
    fn picture(&mut self) -> Result<Picture> {
        let at = self.canvas.call(&mut self.store, ())? as usize;
        let (width, height) = (self.number(at)?, self.number(at + 4)?);
        Ok(Picture { width, height, pixels: self.copied(at + 8, (width * height * 4) as usize)? })
    }

    /// What the last call drew as a PNG file; empty when it drew nothing.
    fn png(&mut self) -> Result<Vec<u8>> {
        let at = self.png.call(&mut self.store, ())? as usize;
        self.read(at)
    }

    /// Copies `u32 length`, then that many bytes.
    fn read(&self, at: usize) -> Result<Vec<u8>> {
        self.copied(at + 4, self.number(at)? as usize)
    }

    fn number(&self, at: usize) -> Result<u32> {
        Ok(u32::from_le_bytes(self.copied(at, 4)?.as_slice().try_into()?))
    }

    fn copied(&self, at: usize, length: usize) -> Result<Vec<u8>> {
        let data = self.memory.data(&self.store);
        Ok(data.get(at..at + length).context("the kernel points outside its memory")?.to_vec())
    }
}

fn request_of(args: &[&str]) -> Result<Value> {
    Ok(match args {
        ["list"] => json!({"op": "catalog"}),
        ["generate", env, level, seed] => {
            json!({"op": "generate", "env": env, "level": level.parse::<u8>()?, "seed": seed.parse::<u64>()?})
        }
        ["verify", token, reply] => json!({"op": "verify", "token": token, "reply": reply}),
        ["render", token, _] => json!({"op": "render", "token": token}),
        _ => bail!("commands are list, generate ENV LEVEL SEED, verify TOKEN REPLY, render TOKEN FILE and serve"),
    })
}

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (path, command) = args.split_first().context("the first argument is the path of the kernel")?;
    let mut kernel = Kernel::load(path)?;
    if command == ["serve"] {
        for line in stdin().lock().lines() {
            println!("{}", kernel.call(line?.as_bytes())?);
            let Picture { width, height, pixels } = kernel.picture()?;
            if width > 0 {
                let sha256 = format!("{:x}", Sha256::digest(&pixels));
                println!("{}", json!({"width": width, "height": height, "sha256": sha256}));
            }
        }
        return Ok(());
    }
    println!("{}", kernel.call(request_of(command)?.to_string().as_bytes())?);
    if let ["render", _, file] = command {
        std::fs::write(file, kernel.png()?)?;
    }
    Ok(())
}
