# Warnings are errors, everywhere and in every preset. ccache and mold are used where they are
# installed: they change nothing but the time a build takes.
add_library(zhijia-options INTERFACE)
target_compile_options(zhijia-options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wno-missing-field-initializers)
target_compile_definitions(zhijia-options INTERFACE
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS)

if(ZHIJIA_SANITIZE)
    target_compile_options(zhijia-options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(zhijia-options INTERFACE -fsanitize=address,undefined)
endif()
if(ZHIJIA_COVERAGE)
    target_compile_options(zhijia-options INTERFACE --coverage)
    target_link_options(zhijia-options INTERFACE --coverage)
endif()

find_program(ZHIJIA_CCACHE ccache)
if(ZHIJIA_CCACHE)
    # Precompiled headers need these two tolerances; see "Precompiled headers" in ccache's manual.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ZHIJIA_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(ZHIJIA_MOLD mold)
if(ZHIJIA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()
