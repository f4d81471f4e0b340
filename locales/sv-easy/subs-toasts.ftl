### Utskick: korta svar på ett tryck.

subs-gone = Det utskicket finns inte mer.
subs-too-many = Det blir för många utskick. Ta bort något först.
subs-preview-asked = Det kommer strax.
