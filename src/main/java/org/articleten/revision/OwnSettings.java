package org.articleten.revision;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the library to the repository itself. Left alone it would start a git to ask where the machine's settings are, and
 * write what it measures of the disk into the user's folder; nothing that is read here depends on either.
 */
final class OwnSettings extends SystemReader.Delegate {
    private OwnSettings(SystemReader machine) {
        super(machine);
    }

    /** Must come before anything is read. */
    static synchronized void apply() {
        var machine = SystemReader.getInstance();
        if (!(machine instanceof OwnSettings)) {
            SystemReader.setInstance(new OwnSettings(machine));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS disk) {
        return new Empty(parent, disk);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS disk) {
        return new Empty(parent, disk);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS disk) {
        return new Empty(parent, disk);
    }

    private static final class Empty extends FileBasedConfig {
        Empty(Config parent, FS disk) {
            super(parent, null, disk);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // What the library measured serves this process alone.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
