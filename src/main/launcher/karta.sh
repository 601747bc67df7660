#!/bin/sh
# The head of karta's binary: it starts Java on this very file, whose rest is a jar (src/build.md). The shell reads
# no further than the "exec" at the end. Every process started here costs a short command a
# millisecond or two, so what runs each time is built-in commands and a single "wc".

# A file that Java opens would take the number of a standard stream that is closed.
# What is written to one that is closed must fail, as on a stream that is only read.
if [ -d /dev/fd ]; then
  [ -e /dev/fd/0 ] || exec </dev/null
  [ -e /dev/fd/1 ] || exec 1</dev/null
  [ -e /dev/fd/2 ] || exec 2>/dev/null
fi

set -f # KARTA_JAVA_OPTS and PATH are split into words, never expanded to file names
build=@build@

# What these hold is meant for other programs, and Java would announce each on stderr. Options for
# karta alone are in KARTA_JAVA_OPTS.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# Java decodes arguments and file names by the locale: in any but a UTF-8 one, and in one that is
# not installed, Cyrillic is lost. karta chooses its language by the locale it was called in.
KARTA_LOCALE=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
LC_ALL=C.UTF-8
if [ -d /System/Library/CoreServices ]; then
  LC_ALL=en_US.UTF-8 # macOS has no C.UTF-8
fi
export KARTA_LOCALE LC_ALL

# In a folder that is gone Java does not start.
if [ ! -e "${PWD:-}" ]; then
  echo "karta: текущата папка вече не съществува; отидете в друга." >&2
  echo "karta: the current folder is gone; go to another." >&2
  exit 3
fi

# With so few open files neither this shell nor Java gets to say what is wrong.
case $(ulimit -n) in
  ? | [12]? | 3[01])
    echo "karta: твърде малко файлове могат да са отворени едновременно; с ulimit -n 64 е достатъчно." >&2
    echo "karta: too few files may be open at once; ulimit -n 64 is enough." >&2
    exit 3
    ;;
esac

# Whether people read the output, and how wide: Java cannot find out.
KARTA_TERMINAL=0
if [ -t 1 ]; then
  KARTA_TERMINAL=1
  if [ -z "${COLUMNS:-}" ]; then
    COLUMNS=$(stty size </dev/tty 2>/dev/null)
    COLUMNS=${COLUMNS#* }
    export COLUMNS
  fi
fi
export KARTA_TERMINAL

case $0 in
  /*) self=$0 ;;
  */*) self=$PWD/${0#./} ;;
  *) if [ -f "$0" ]; then self=$PWD/$0; else self=$(command -v -- "$0"); fi ;;
esac

# The same order of places as in CacheFolder.java.
if [ -n "${KARTA_CACHE:-}" ]; then
  cache=$KARTA_CACHE
else
  case ${XDG_CACHE_HOME:-}:${HOME:-} in
    /*) cache=$XDG_CACHE_HOME/karta ;;
    *:/*) cache=$HOME/.cache/karta ;;
    *) cache= ;;
  esac
fi

# Sets "java", or returns 1. As "command -v", but without a process for its answer.
search_path() {
  IFS=:
  for folder in $PATH; do
    if [ -f "${folder:-.}/java" ] && [ -x "${folder:-.}/java" ]; then
      java=${folder:-.}/java
      unset IFS
      return 0
    fi
  done
  unset IFS
  return 1
}

# Sets "version" and "runtime" (which tells apart the builds of one version) of "java". The file
# "release" beside bin/ answers at once, the program itself takes as long as a whole command.
read_version() {
  real=$java
  if [ -h "$java" ]; then
    # Where the link led last time, which saves asking readlink.
    known=${cache:-/dev/null}/java
    real=
    { read -r real <"$known"; } 2>/dev/null
    if [ ! "$real" -ef "$java" ]; then
      real=$(readlink -f "$java") || real=$java
      echo "$real" >"$known"
    fi 2>/dev/null
  fi
  version=
  runtime=
  if [ -r "${real%/bin/java}/release" ]; then
    while IFS='="' read -r name _ value _; do
      case $name in
        JAVA_RUNTIME_VERSION) runtime=$value ;;
        JAVA_VERSION) version=$value && break ;;
      esac
    done <"${real%/bin/java}/release"
  fi
  if [ -z "$version" ]; then
    version=$("$java" -version 2>&1)
    version=${version#*\"}
    version=${version%%\"*}
  fi
  runtime=${runtime:-$version}
}

# Whether "java" is there and new enough.
suits() {
  [ -f "$java" ] && [ -x "$java" ] || return 1
  read_version
  major=${version%%[!0-9]*}
  [ "${major:-0}" -ge 17 ] && return 0
  found="$found $java ($version)"
  return 1
}

found=
java=${JAVA_HOME:-}/bin/java
if { [ -z "${JAVA_HOME:-}" ] || ! suits; } && { ! search_path || ! suits; }; then
  echo "karta: нужна е Java 17 или по-нова${found:+; намерена:$found}. Задайте JAVA_HOME." >&2
  echo "karta: Java 17 or newer is needed${found:+; found:$found}. Set JAVA_HOME." >&2
  exit 3
fi

# Short commands end before the optimising compiler pays. The G1 collector starts fastest, since it
# takes the JDK's own heap from the JDK's class archive; the serial one needs the least memory. The
# commands named here work long enough for the other choice: this is the only list of them.
compiler=-XX:TieredStopAtLevel=1
collector=-XX:+UseG1GC
memory=-Xmx128m
for word; do
  case $word in
    import | check)
      compiler=-XX:+TieredCompilation
      collector=-XX:+UseSerialGC
      break
      ;;
    demo | export | reconcile | verify | what-if)
      compiler=-XX:+TieredCompilation
      collector=-XX:+UseSerialGC
      memory=-Xmx256m
      break
      ;;
  esac
done
case ${KARTA_JAVA_OPTS:-} in
  *-XX:+Use*GC*) collector= ;; # two would be an error
esac

# Nothing of the JVM may reach the streams, not even that a later JDK dropped an option. Mapping
# class archives where they were made for saves a tenth of an empty program's time; performance data
# would be a file in the temporary folder.
# Where Java itself breaks down, neither a dump nor a log of the command line and memory is left.
quiet="-XX:-CreateCoredumpOnCrash -XX:ErrorFile=/dev/null -XX:-PrintWarnings -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-UsePerfData"
# An archive whose bytes are no longer what they were would crash Java: it compares their checksums,
# which costs nothing that could be measured, and starts without.
quick="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto -XX:+VerifySharedSpaces"

# Removes the archives of binaries that are gone and of other builds of this one.
sweep() {
  find "$cache/start" -type f | while IFS= read -r old; do
    owner=${old#"$cache/start"}
    owner=${owner%/*/*}
    if [ ! -e "$owner" ] || { [ "$owner" = "$self" ] && [ "${old%/*}" != "${archive%/*}" ]; }; then
      rm -f "$old"
    fi
  done
  find "$cache/start" -depth -type d -exec rmdir {} +
} 2>/dev/null

# Makes the class archive by a run that loads what commands need. Where Java makes none, an empty
# file keeps later starts from trying again.
train() {
  mkdir -p "${archive%/*}" || return
  lock=$archive.lock
  if ! (set -C && echo $$ >"$lock"); then
    # Another start is training, or was killed while it did.
    { read -r owner <"$lock" && kill -0 "$owner"; } || rm -f "$lock"
    return
  fi
  unfinished=$archive.$$
  trap 'rm -f "$unfinished" "$lock"; exit 130' HUP INT TERM
  if ! KARTA_TRAINING=1 "$java" $quiet $quick $compiler $collector $memory \
    -XX:ArchiveClassesAtExit="$unfinished" -jar "$self" --version </dev/null >/dev/null; then
    rm -f "$unfinished"
  fi
  [ -s "$unfinished" ] || : >"$unfinished"
  # Written last, and dated by the file system alone: what is newer was written to since. Dating it
  # by "touch" would go wrong where the clock is a made-up one.
  wc -c <"$unfinished" >"$archive.size"
  if [ "$self" -nt "$unfinished" ]; then
    touch -r "$self" "$unfinished" "$archive.size" # a binary dated in the future
  fi
  mv -f "$unfinished" "$archive" || rm -f "$unfinished"
  sweep
  rm -f "$lock"
  trap - HUP INT TERM
} 2>/dev/null

# Whether the archive is there, made for this binary, and whole: Java 17 crashes over one cut short.
# One that was written to since is made anew.
is_whole() {
  { [ -e "$archive" ] && read -r size <"$archive.size"; } 2>/dev/null || return 1
  [ ! "$self" -nt "$archive" ] && [ ! "$archive" -nt "$archive.size" ] &&
    [ "$(wc -c <"$archive")" -eq "${size:-0}" ]
}

set -- ${KARTA_JAVA_OPTS:-} -jar "$self" "$@"
if [ -n "${TMPDIR:-}" ]; then
  set -- -Djava.io.tmpdir="$TMPDIR" "$@" # Java alone does not heed it
fi

# An archive lies below the path of its binary, so that it can be told whose it is.
archive=$cache/start$self/$build/$runtime.jsa
case $archive in
  /start/* | *:*) ;; # no cache, or a path the option cannot hold
  *)
    if { is_whole || { train && is_whole; }; } && [ -s "$archive" ]; then
      set -- -XX:SharedArchiveFile="$archive" "$@"
    fi
    ;;
esac
exec "$java" $quiet $quick $compiler $collector $memory "$@"
