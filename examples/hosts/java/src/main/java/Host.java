import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A host of TRON Kernel in Java, on Chicory.
 *
 * <pre>
 *   host KERNEL list
 *   host KERNEL generate ENV LEVEL SEED
 *   host KERNEL verify TOKEN REPLY
 *   host KERNEL serve      one request a line in, one response a line out
 * </pre>
 */
public final class Host {
  private static final int REQUEST_LIMIT = 1 << 20;

  private final Memory memory;
  private final ExportFunction request;
  private final ExportFunction call;
  private final ExportFunction fault;

  /** Instantiates the module at a path. An instance is of one thread at a time. */
  public Host(String path) {
    Instance instance =
        Instance.builder(Parser.parse(new File(path))).withMachineFactory(MachineFactoryCompiler::compile).build();
    if (instance.exports().global("abi_version").getValue() != 1) {
      throw new IllegalArgumentException(path + " is no kernel with ABI 1");
    }
    memory = instance.memory();
    request = instance.export("request");
    call = instance.export("call");
    fault = instance.export("fault");
  }

  /** Sends a request and returns the response, both JSON. Throws only when the kernel traps. */
  public String call(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > REQUEST_LIMIT) {
      throw new IllegalArgumentException("the request has " + bytes.length + " bytes: at most 1 MiB");
    }
    int input = (int) request.apply()[0];
    memory.writeI32(input, bytes.length);
    memory.write(input + 4, bytes);
    try {
      return read((int) call.apply()[0] + 4);
    } catch (ChicoryException trap) {
      throw new IllegalStateException("the kernel trapped (" + read((int) fault.apply()[0]) + ")", trap);
    }
  }

  /** Reads {@code u32 length}, then that many bytes of UTF-8. */
  private String read(int at) {
    return new String(memory.readBytes(at + 4, memory.readInt(at)), StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }

  private static String requestOf(String[] args) {
    switch (args[0] + " " + args.length) {
      case "list 1":
        return "{\"op\":\"catalog\"}";
      case "generate 4":
        return "{\"op\":\"generate\",\"env\":" + quoted(args[1]) + ",\"level\":" + Integer.parseInt(args[2])
            + ",\"seed\":" + Long.parseLong(args[3]) + "}";
      case "verify 3":
        return "{\"op\":\"verify\",\"token\":" + quoted(args[1]) + ",\"reply\":" + quoted(args[2]) + "}";
      default:
        throw new IllegalArgumentException("commands are list, generate ENV LEVEL SEED, verify TOKEN REPLY and serve");
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) throw new IllegalArgumentException("the arguments are the path of the kernel and a command");
    Host host = new Host(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!args[1].equals("serve")) {
      out.println(host.call(requestOf(Arrays.copyOfRange(args, 1, args.length))));
      return;
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) out.println(host.call(line));
  }
}
