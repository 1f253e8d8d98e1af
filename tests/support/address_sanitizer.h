// AddressSanitizer keeps freed stacks and has an allocator of its own: searches of memory are skipped under it.
#pragma once

#if defined(__SANITIZE_ADDRESS__)
#define KR_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KR_ADDRESS_SANITIZER 1
#endif
#endif
