# The end of every launcher: starts the program with an archive of its classes, which it makes first where there is none.
# shellcheck shell=sh disable=SC2154
# The launcher has set:
#   java      the Java to start
#   version   its feature version, such as 17; empty where nobody knows
#   jar       the program
#   native    the folder of its native libraries; empty where they are in the jars
#   archive   the file for the archive, of this Java and this build; empty where none can be told from others
#   base      the archive of Java's own classes, to be made as well; empty where the Java has brought it

# Java takes the first "!/" in the address of a resource for the end of the jar's own.
case $jar in
    *'!/'*)
        printf 'triangulate: no Java reads a program in a folder whose name ends with "!": rename the folder, %s\n' \
            "${jar%%!/*}!" >&2
        exit 1
        ;;
esac

# In a system of ASCII, Java does not find itself or the program in a folder of another name. The language of messages
# stays what it was, if the system has it.
case $java$jar in
    *[!\ -~]*)
        if [ "$(locale charmap 2>&1)" != UTF-8 ]; then
            LC_MESSAGES=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}} LC_CTYPE=C.UTF-8
            export LC_MESSAGES LC_CTYPE
            unset LC_ALL
            if [ "$(locale charmap 2>&1)" != UTF-8 ]; then
                LC_ALL=C.UTF-8
                export LC_ALL
            fi
        fi
        ;;
esac

terminal=false
if [ -t 0 ] && [ -t 1 ]; then
    terminal=true
fi
if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
    COLUMNS=$(stty size <&1 2>/dev/null || true)
    COLUMNS=${COLUMNS#* }
    export COLUMNS
fi

flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms256m -XX:NewSize=6m -XX:-UsePerfData -Dorg.jline.terminal.graphemeCluster=false"

# Classes that were loaded and linked once are read from a file the next time. It is of one build and one Java in one place;
# where it is missing or does not fit, Java starts without it. The first start of a Java makes it, in a terminal of its own.
if [ "${version:-0}" -ge 25 ]; then
    making=-XX:AOTCacheOutput= using=-XX:AOTCache=
else
    making=-XX:ArchiveClassesAtExit= using=-XX:SharedArchiveFile=
fi

# Runs the program with some lines of input in a terminal of its own.
rehearse() {
    lines=$1
    # shellcheck disable=SC2016
    command='stty rows 24 cols 80; COLUMNS=80; export COLUMNS
        exec "$train_java" $train_flags ${train_archive:+"$train_archive"} \
            ${train_native:+"-Dorg.sqlite.lib.path=$train_native" "-Dlibrary.jline.path=$train_native"} \
            -jar "$train_jar" --profile "$train_folder/profile"'
    if [ "$(uname)" = Linux ]; then
        set -- -qec "$command" /dev/null
    else
        set -- -q /dev/null sh -c "$command"
    fi
    # shellcheck disable=SC2059
    printf "$lines" | SHELL=/bin/sh TERM=xterm-256color script "$@" >/dev/null 2>&1
}

# Up to Java 24, the archive of the program's classes stands on one of Java's own.
make_base() {
    if [ -n "$base" ] && [ "$version" -lt 25 ] && [ ! -f "$base" ] && [ -w "${base%/*}" ]; then
        if "$java" -Xshare:dump -XX:SharedArchiveFile="$base.$$" >/dev/null 2>&1; then
            chmod a+r "$base.$$"
            mv -f "$base.$$" "$base"
        fi
    fi
}

# The first start of a profile reads the course, the second one what the first left ready: that is the usual one.
make_archive() {
    command -v script >/dev/null || return 0
    train_folder=$(mktemp -d) || return 0
    if [ -t 2 ]; then
        printf 'Triangulate gets ready to start quickly. This takes some seconds, once.\n' >&2
    fi
    train_java=$java train_jar=$jar train_native=$native train_archive='' train_flags="$flags -Dtriangulate.terminal=true"
    export train_folder train_java train_jar train_native train_archive train_flags
    rehearsed=false
    if rehearse 'exit\n'; then
        train_archive=$making$train_folder/archive
        if rehearse 'term sistema\nexit\n' && [ -s "$train_folder/archive" ]; then
            rehearsed=true
        fi
    fi
    rm -f "$archive" "$archive.place"
    if $rehearsed; then
        # Under a name of this process's own, as another start may be making the same.
        chmod a+r "$train_folder/archive"
        mv "$train_folder/archive" "$archive.$$" && mv -f "$archive.$$" "$archive" || return
    fi
    printf '%s\n' "$jar" >"$archive.place" && chmod a+r "$archive.place"
}

# Removes what was made on the way.
tidy() {
    rm -rf ${train_folder:+"$train_folder"} ${base:+"$base.$$"} "$archive.$$"
}

# An archive tells its Java where its jars were; elsewhere they are others. A place without an archive: it was in vain there.
tried() {
    place=''
    [ -r "$archive.place" ] && IFS= read -r place <"$archive.place" && [ "$place" = "$jar" ]
}

# A place is read as a line.
case $jar in
    *"
"*) archive='' ;;
esac
if [ -n "$archive" ] && ! tried && [ -w "${archive%/*}" ]; then
    train_folder=''
    trap tidy EXIT
    trap 'exit 130' HUP INT TERM
    make_base || true
    make_archive || true
    tidy
    trap - EXIT HUP INT TERM
fi
set -- ${native:+"-Dorg.sqlite.lib.path=$native" "-Dlibrary.jline.path=$native"} -Dtriangulate.terminal=$terminal -jar "$jar" "$@"
if [ -n "$archive" ] && [ -r "$archive" ] && tried; then
    set -- "$using$archive" -Xlog:disable "$@"
fi
# shellcheck disable=SC2086
exec "$java" $flags "$@"
