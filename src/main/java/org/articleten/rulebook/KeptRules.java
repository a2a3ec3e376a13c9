package org.articleten.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules as bytes: what they were made of, whole; a checksum; and what was made: the data, what each rule says of
 * itself, and the rules as the engine writes them.
 */
final class KeptRules {
    private KeptRules() {}

    static byte[] write(byte[] identity, Compiler compiler) throws IOException {
        var made = new ByteArrayOutputStream();
        var data = new DataOutputStream(made);
        compiler.referenceData().write(data);
        data.writeInt(compiler.infos().size());
        for (var info : compiler.infos()) {
            write(info, data);
        }
        try (var engine = new EngineOutput(made)) {
            engine.writeObject(compiler.packages());
        }
        var bytes = new ByteArrayOutputStream();
        var all = new DataOutputStream(bytes);
        all.writeInt(identity.length);
        all.write(identity);
        all.writeLong(checksum(made.toByteArray(), 0));
        made.writeTo(all);
        return bytes.toByteArray();
    }

    /** The rules; null if they were made of anything else than this identity, or are damaged. */
    static @Nullable CompiledRules read(byte[] bytes, byte[] identity)
            throws IOException, ClassNotFoundException, InterruptedException, ExecutionException {
        var input = new ByteArrayInputStream(bytes);
        var data = new DataInputStream(input);
        if (data.readInt() != identity.length || !Arrays.equals(data.readNBytes(identity.length), identity)) {
            return null;
        }
        if (data.readLong() != checksum(bytes, bytes.length - input.available())) {
            return null;
        }
        var engine = EngineStart.begin();
        var referenceData = ReferenceData.read(data);
        var infos = new ArrayList<RuleInfo>();
        for (var left = data.readInt(); left > 0; left--) {
            infos.add(readInfo(data));
        }
        try (var written = new EngineInput(input)) {
            var packages = new ArrayList<KiePackage>();
            for (var each : (List<?>) written.readObject()) {
                packages.add((KiePackage) each);
            }
            return new CompiledRules(engine.get(), packages, infos, referenceData);
        }
    }

    private static long checksum(byte[] bytes, int from) {
        var checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    private static void write(RuleInfo info, DataOutputStream data) throws IOException {
        data.writeUTF(info.id());
        data.writeUTF(info.force().name());
        data.writeUTF(info.source());
        data.writeUTF(info.says());
        data.writeInt(info.blanks().size());
        for (var blank : info.blanks()) {
            data.writeUTF(blank);
        }
        data.writeUTF(info.name());
        data.writeUTF(info.file());
        data.writeInt(info.line());
    }

    private static RuleInfo readInfo(DataInputStream data) throws IOException {
        var id = data.readUTF();
        var force = Force.valueOf(data.readUTF());
        var source = data.readUTF();
        var says = data.readUTF();
        var blanks = new ArrayList<String>();
        for (var left = data.readInt(); left > 0; left--) {
            blanks.add(data.readUTF());
        }
        return new RuleInfo(id, force, source, says, blanks, data.readUTF(), data.readUTF(), data.readInt());
    }
}
