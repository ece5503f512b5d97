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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A host of TRON Kernel in Java, on Chicory.
 *
 * <pre>
 *   host KERNEL list
 *   host KERNEL generate ENV LEVEL SEED
 *   host KERNEL verify TOKEN REPLY
 *   host KERNEL render TOKEN FILE   the picture as PNG
 *   host KERNEL serve      one request a line in, one response a line out;
 *                          after one that drew, the size of the picture and the SHA-256 of its pixels
 * </pre>
 */
public final class Host {
  private static final int REQUEST_LIMIT = 1 << 20;

  private final Memory memory;
  private final ExportFunction request;
  private final ExportFunction call;
  private final ExportFunction canvas;
  private final ExportFunction png;
  private final ExportFunction fault;

  /** RGBA, four bytes a pixel, row by row from the top; 0 x 0 when there is none. */
  public record Picture(int width, int height, byte[] pixels) {}

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
    canvas = instance.export("canvas");
    png = instance.export("png");
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
      return text((int) call.apply()[0] + 4);
    } catch (ChicoryException trap) {
      throw new IllegalStateException("the kernel trapped (" + text((int) fault.apply()[0]) + ")", trap);
    }
  }

  /** What the last call drew, as {@code render} does. */
  public Picture picture() {
    int at = (int) canvas.apply()[0];
    int width = memory.readInt(at);
    int height = memory.readInt(at + 4);
    return new Picture(width, height, memory.readBytes(at + 8, width * height * 4));
  }

  /** What the last call drew as a PNG file; empty when it drew nothing. */
  public byte[] png() {
    return read((int) png.apply()[0]);
  }

  /** Reads {@code u32 length}, then that many bytes. */
  private byte[] read(int at) {
    return memory.readBytes(at + 4, memory.readInt(at));
  }

  private String text(int at) {
    return new String(read(at), StandardCharsets.UTF_8);
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
      case "render 3":
        return "{\"op\":\"render\",\"token\":" + quoted(args[1]) + "}";
      default:
        throw new IllegalArgumentException(
            "commands are list, generate ENV LEVEL SEED, verify TOKEN REPLY, render TOKEN FILE and serve");
    }
  }

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    if (args.length < 2) throw new IllegalArgumentException("the arguments are the path of the kernel and a command");
    Host host = new Host(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!args[1].equals("serve")) {
      out.println(host.call(requestOf(Arrays.copyOfRange(args, 1, args.length))));
      if (args[1].equals("render")) Files.write(Path.of(args[3]), host.png());
      return;
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(host.call(line));
      Picture picture = host.picture();
      if (picture.width() == 0) continue;
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(picture.pixels());
      out.printf("{\"width\":%d,\"height\":%d,\"sha256\":\"%s\"}%n", picture.width(), picture.height(), HexFormat.of().formatHex(hash));
    }
  }
}
