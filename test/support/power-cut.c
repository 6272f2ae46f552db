/*
 * Simulates a power cut: preloaded into a process, it copies each file to the folder DURABLE whenever the process has
 * synced it. Bytes that were written and not synced are not in that folder.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void place(const char *path, const char *suffix, char *out) {
  const char *slash = strrchr(path, '/');
  snprintf(out, PATH_MAX, "%s/%s%s", getenv("DURABLE"), slash ? slash + 1 : path, suffix);
}

/* Reads through the same descriptor: opening and closing the file would drop the locks of SQLite. */
static void keep(int file) {
  struct stat status;
  if (!getenv("DURABLE") || fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return;
  char link[64], path[PATH_MAX], part[PATH_MAX], whole[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  place(path, ".part", part);
  place(path, "", whole);
  int copy = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (copy < 0) return;
  static __thread char bytes[1 << 16];
  ssize_t count;
  for (off_t at = 0; (count = pread(file, bytes, sizeof bytes, at)) > 0; at += count)
    if (write(copy, bytes, count) != count) break;
  close(copy);
  rename(part, whole);
}

int fsync(int file) {
  int failed = syscall(SYS_fsync, file);
  if (!failed) keep(file);
  return failed;
}

int fdatasync(int file) {
  int failed = syscall(SYS_fdatasync, file);
  if (!failed) keep(file);
  return failed;
}

int unlink(const char *path) {
  char whole[PATH_MAX];
  if (getenv("DURABLE")) {
    place(path, "", whole);
    syscall(SYS_unlink, whole);
  }
  return syscall(SYS_unlink, path);
}
