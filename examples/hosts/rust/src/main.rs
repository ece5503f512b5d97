//! A host of TRON Kernel in Rust, on wasmi.
//!
//! ```text
//! cargo run -- KERNEL list
//! cargo run -- KERNEL generate ENV LEVEL SEED
//! cargo run -- KERNEL verify TOKEN REPLY
//! cargo run -- KERNEL serve      one request a line in, one response a line out
//! ```
use std::io::{stdin, BufRead};

use anyhow::{anyhow, bail, ensure, Context, Result};
use serde_json::{json, Value};
use wasmi::{Engine, Linker, Memory, Module, Store, TypedFunc};

/// One instance; of one thread at a time.
struct Kernel {
    store: Store<()>,
    memory: Memory,
    request: TypedFunc<(), u32>,
    call: TypedFunc<(), u32>,
    fault: TypedFunc<(), u32>,
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
        let fault = instance.get_typed_func(&store, "fault")?;
        Ok(Self { store, memory, request, call, fault })
    }

    /// Sends a request and returns the response, both JSON. Fails only when the kernel traps.
    fn call(&mut self, request: &[u8]) -> Result<String> {
        ensure!(request.len() <= 1 << 20, "the request has {} bytes: at most 1 MiB", request.len());
        let input = self.request.call(&mut self.store, ())? as usize;
        self.memory.write(&mut self.store, input, &(request.len() as u32).to_le_bytes())?;
        self.memory.write(&mut self.store, input + 4, request)?;
        match self.call.call(&mut self.store, ()) {
            Ok(output) => self.read(output as usize + 4),
            Err(error) => {
                let fault = self.fault.call(&mut self.store, ())? as usize;
                let reason = self.read(fault)?;
                Err(anyhow!("the kernel trapped ({reason}): {error}"))
            }
        }
    }

    /// Copies `u32 length`, then that many bytes of UTF-8.
    fn read(&self, at: usize) -> Result<String> {
        let data = self.memory.data(&self.store);
        let outside = "the kernel points outside its memory";
        let length = data.get(at..at + 4).context(outside)?.try_into().map(u32::from_le_bytes)?;
        let bytes = data.get(at + 4..at + 4 + length as usize).context(outside)?;
        Ok(String::from_utf8(bytes.to_vec())?)
    }
}

fn request_of(args: &[&str]) -> Result<Value> {
    Ok(match args {
        ["list"] => json!({"op": "catalog"}),
        ["generate", env, level, seed] => {
            json!({"op": "generate", "env": env, "level": level.parse::<u8>()?, "seed": seed.parse::<u64>()?})
        }
        ["verify", token, reply] => json!({"op": "verify", "token": token, "reply": reply}),
        _ => bail!("commands are list, generate ENV LEVEL SEED, verify TOKEN REPLY and serve"),
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
        }
        return Ok(());
    }
    println!("{}", kernel.call(request_of(command)?.to_string().as_bytes())?);
    Ok(())
}
