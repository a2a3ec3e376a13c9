package org.articleten.benchmark;

/**
 * What measures.
 *
 * @param java the version of Java
 * @param vendor whose Java it is
 * @param machine the virtual machine
 * @param processors how many there are for it
 * @param heap how many bytes its heap may take
 */
public record Machine(String java, String vendor, String machine, int processors, long heap) {
    /** The one at hand. */
    public static Machine here() {
        return new Machine(
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory());
    }
}
